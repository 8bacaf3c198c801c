import { toDistribution } from './cloudfront-distribution.ts';
import { toCloudFrontFunction } from './cloudfront-function.ts';
import { toPolicy } from './content-security-policy.ts';
import { type HostedSite, isEncrypted, madeBy } from './hosted-site.ts';
import { encryptedFor, toCommonHeaders } from './response-headers.ts';

/** Headers that CloudFront sets in fields of their own; the others are custom ones. */
const ownFields = ['X-Content-Type-Options', 'Referrer-Policy', 'Strict-Transport-Security'];

/**
 * A template of CloudFormation: a private bucket of S3, and before it CloudFront with the site's headers, its pages in
 * folders and its page for lost addresses. Amazon's certificates for CloudFront are of us-east-1.
 */
export function toCloudFront(site: HostedSite): object {
  return {
    AWSTemplateFormatVersion: '2010-09-09',
    Description: madeBy,
    Parameters: {
      CertificateArn: {
        Type: 'String',
        Description: `A certificate of ACM in us-east-1 for ${new URL(site.site).hostname}`,
      },
    },
    Resources: {
      Bucket: toBucket(),
      BucketPolicy: toBucketPolicy(),
      Access: toAccess(),
      Folders: toFolders(),
      PageHeaders: toHeadersPolicy(site, 'pages', "'none'"),
      CardHeaders: toHeadersPolicy(site, 'cards', '*'),
      Distribution: toDistribution(site),
    },
    Outputs: {
      BucketName: { Value: { Ref: 'Bucket' } },
      DistributionDomain: { Value: { 'Fn::GetAtt': ['Distribution', 'DomainName'] } },
    },
  };
}

/** Nobody reads it but CloudFront. */
function toBucket(): object {
  return {
    Type: 'AWS::S3::Bucket',
    Properties: {
      PublicAccessBlockConfiguration: {
        BlockPublicAcls: true,
        BlockPublicPolicy: true,
        IgnorePublicAcls: true,
        RestrictPublicBuckets: true,
      },
    },
  };
}

function toAccess(): object {
  return {
    Type: 'AWS::CloudFront::OriginAccessControl',
    Properties: {
      OriginAccessControlConfig: {
        Name: stackName(),
        OriginAccessControlOriginType: 's3',
        SigningBehavior: 'always',
        SigningProtocol: 'sigv4',
      },
    },
  };
}

function toFolders(): object {
  return {
    Type: 'AWS::CloudFront::Function',
    Properties: {
      Name: stackName('-folders'),
      AutoPublish: true,
      FunctionConfig: { Comment: 'A folder is its page.', Runtime: 'cloudfront-js-2.0' },
      FunctionCode: toCloudFrontFunction(),
    },
  };
}

/** Names of an account's things are told apart by the stack they are of. */
function stackName(end = ''): object {
  return join({ Ref: 'AWS::StackName' }, end);
}

function join(...parts: readonly (string | object)[]): object {
  return { 'Fn::Join': ['', parts] };
}

/** CloudFront may read files, and hear that one is not there: else a lost address would be a forbidden one. */
function toBucketPolicy(): object {
  const account = { Ref: 'AWS::AccountId' };
  const source = join('arn:aws:cloudfront::', account, ':distribution/', { Ref: 'Distribution' });
  const allow = (action: string, end: string) => ({
    Effect: 'Allow',
    Principal: { Service: 'cloudfront.amazonaws.com' },
    Action: action,
    Resource: join({ 'Fn::GetAtt': ['Bucket', 'Arn'] }, end),
    Condition: { StringEquals: { 'AWS:SourceArn': source } },
  });
  return {
    Type: 'AWS::S3::BucketPolicy',
    Properties: {
      Bucket: { Ref: 'Bucket' },
      PolicyDocument: { Version: '2012-10-17', Statement: [allow('s3:GetObject', '/*'), allow('s3:ListBucket', '')] },
    },
  };
}

function toHeadersPolicy(site: HostedSite, name: string, ancestors: "'none'" | '*'): object {
  const common = toCommonHeaders(site);
  const transport = { AccessControlMaxAgeSec: encryptedFor, IncludeSubdomains: false, Override: true };
  return {
    Type: 'AWS::CloudFront::ResponseHeadersPolicy',
    Properties: {
      ResponseHeadersPolicyConfig: {
        Name: stackName(`-${name}`),
        SecurityHeadersConfig: {
          ContentSecurityPolicy: { ContentSecurityPolicy: toPolicy(ancestors, site), Override: true },
          ContentTypeOptions: { Override: true },
          ReferrerPolicy: { ReferrerPolicy: new Map(common).get('Referrer-Policy'), Override: true },
          ...(isEncrypted(site) && { StrictTransportSecurity: transport }),
        },
        CustomHeadersConfig: {
          Items: common
            .filter(([header]) => !ownFields.includes(header))
            .map(([Header, Value]) => ({ Header, Value, Override: true })),
        },
      },
    },
  };
}
